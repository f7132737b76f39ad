// SPDX-License-Identifier: Apache-2.0
// The echo bot of LINE's official Node SDK, as its README shows it: the SDK's middleware checks the
// signature, its client answers. LINE_API says where LINE is.
import { createServer } from "node:http";
import { createRequire } from "node:module";

// The SDK lies in the build folder, this file does not.
const { messagingApi, middleware, SignatureValidationFailed } = createRequire(
  process.env.SDK_FOLDER + "/",
)("@line/bot-sdk");

const client = new messagingApi.MessagingApiClient({
  channelAccessToken: process.env.KIDOKU_ACCESS_TOKEN,
  baseURL: process.env.LINE_API,
});
const verified = middleware({ channelSecret: process.env.KIDOKU_CHANNEL_SECRET });

async function answer(event) {
  if (event.type === "message" && event.message.type === "text") {
    await client.replyMessage({
      replyToken: event.replyToken,
      messages: [{ type: "text", text: "echo: " + event.message.text }],
    });
  } else if (event.type === "message" && event.message.type === "sticker") {
    await client.pushMessage({
      to: event.source.userId,
      messages: [{ type: "text", text: "a sticker!" }],
    });
  }
}

const server = createServer((request, response) => {
  const end = (status) => {
    response.statusCode = status;
    response.end();
  };
  verified(request, response, async (error) => {
    if (error) return end(error instanceof SignatureValidationFailed ? 401 : 400);
    try {
      await Promise.all(request.body.events.map(answer));
      end(200);
    } catch (failure) {
      console.error(failure.message);
      end(500);
    }
  });
});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log("listening on " + server.address().port);
});
