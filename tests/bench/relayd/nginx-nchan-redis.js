// SPDX-License-Identifier: Apache-2.0
// The peer's webhook handler: proves the raw body and publishes it base64-encoded.
import crypto from 'crypto';

const secrets = {'line-a': '8c570fa6dd201bb328f1c1eac23a96d8'};

function hook(request) {
    const channel = request.variables.chan;
    const body = request.requestBuffer;
    if (!secrets[channel] || !body) {
        request.return(404);
        return;
    }
    const hmac = crypto.createHmac('sha256', secrets[channel]);
    const signature = request.headersIn['x-line-signature'];
    if (hmac.update(body).digest('base64') !== signature) {
        request.return(401);
        return;
    }
    const record = JSON.stringify({
        'bodyB': body.toString('base64'),
        'content-type': request.headersIn['content-type'],
        'timestamp': String(Date.now()),
        'x-line-signature': signature
    });
    request.subrequest('/_pub/' + channel, {method: 'POST', body: record})
        .then(reply => request.return(reply.status < 300 ? 200 : 503))
        .catch(() => request.return(503));
}

export default {hook};
