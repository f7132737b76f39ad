// SPDX-License-Identifier: Apache-2.0
#include "relayd/frames.h"

#include "relay/wire.h"

#include <openssl/evp.h>

namespace kidoku::relayd {

namespace {

namespace wire = relay::wire;

std::string_view view(QLatin1String text)
{
    return {text.data(), static_cast<size_t>(text.size())};
}

void appendBase64(std::string &out, std::string_view bytes)
{
    const size_t start = out.size();
    const size_t encoded = (bytes.size() + 2) / 3 * 4;
    out.resize(start + encoded + 1); // EVP_EncodeBlock ends with a NUL
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(out.data() + start),
                    reinterpret_cast<const unsigned char *>(bytes.data()),
                    static_cast<int>(bytes.size()));
    out.pop_back();
}

// A header's value as the inside of a JSON string. What is not printable ASCII has no place
// in the headers that we pass on.
void appendHeaderValue(std::string &out, std::string_view value)
{
    for (const char c : value) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c >= 0x20 && c < 0x7f ? c : '?';
    }
}

void appendKey(std::string &out, QLatin1String key)
{
    out += '"';
    out += view(key);
    out += "\":";
}

void appendTail(std::string &out, const RecordView &record, std::string_view epoch)
{
    out += ',';
    appendKey(out, wire::seq);
    out += '"';
    out += std::to_string(record.seq);
    out += "\",";
    appendKey(out, wire::epoch);
    out += '"';
    out += epoch;
    out += "\"}\n\n";
}

void appendWebhook(std::string &out, const RecordView &record)
{
    out += "data: {";
    appendKey(out, wire::bodyB);
    out += '"';
    appendBase64(out, record.body);
    out += "\",";
    appendKey(out, wire::contentType);
    out += '"';
    appendHeaderValue(out, record.contentType);
    out += "\",";
    appendKey(out, wire::timestamp);
    out += '"';
    out += std::to_string(record.id.ms);
    out += "\",";
    appendKey(out, wire::signature);
    out += '"';
    appendHeaderValue(out, record.signature);
    out += '"';
}

void appendObject(std::string &out, const RecordView &record)
{
    out += "event: ";
    out += view(record.kind == RecordKind::Read ? wire::readType : wire::actType);
    out += "\ndata: ";
    // The object is open again, for the sequence number. It is compact JSON, so it has no line
    // break, and it has members, so a comma fits.
    out += record.body.substr(0, record.body.size() - 1);
}

std::string textOf(RecordId id)
{
    return id.isValid() ? id.toString() : std::string();
}

} // namespace

RecordView viewOf(const StoredRecord &record)
{
    return {record.id, record.seq, record.kind, record.body, record.contentType, record.signature};
}

RecordView viewOf(const Draft &draft, const Receipt &receipt)
{
    return {receipt.id, receipt.seq, draft.kind, draft.body, draft.contentType, draft.signature};
}

void appendRecordFrame(std::string &frames, const RecordView &record, std::string_view epoch)
{
    constexpr size_t restOfFrame = 400;
    frames.reserve(frames.size() + (record.body.size() + 2) / 3 * 4 + restOfFrame);
    frames += "id: ";
    frames += record.id.toString();
    frames += '\n';
    if (record.kind == RecordKind::Webhook)
        appendWebhook(frames, record);
    else
        appendObject(frames, record);
    appendTail(frames, record, epoch);
}

std::string readyFrame(const Bounds &bounds, std::string_view epoch)
{
    std::string frame = "retry: 3000\nevent: ";
    frame += view(wire::readyType);
    frame += "\ndata: {";
    appendKey(frame, wire::readyEpoch);
    frame += '"';
    frame += epoch;
    frame += "\",";
    appendKey(frame, wire::oldest);
    frame += '"' + textOf(bounds.oldest) + "\",";
    appendKey(frame, wire::newest);
    frame += '"' + textOf(bounds.newest) + "\"}\n\n";
    return frame;
}

std::string gapFrame(std::string_view requested, const Bounds &bounds)
{
    std::string frame = "event: ";
    frame += view(wire::gapType);
    frame += "\ndata: {";
    appendKey(frame, wire::gapError);
    frame += '"';
    frame += view(wire::missedHistory);
    frame += "\",";
    appendKey(frame, wire::requestedId);
    frame += '"';
    frame += requested;
    frame += "\",";
    appendKey(frame, wire::oldestId);
    frame += '"' + textOf(bounds.oldest) + "\"}\n\n";
    return frame;
}

std::string_view pingFrame()
{
    return "event: ping\ndata: {}\n\n";
}

} // namespace kidoku::relayd
