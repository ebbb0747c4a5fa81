package dev.copydesk.disk;

import dev.copydesk.document.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * One record of a journal: a draft, or that an article's draft is done with. In the file each
 * stands behind its length and checksum, so that a record cut off by a crash is known as such.
 */
record DraftRecord(ArticleId article, Optional<Draft> draft) {

  /** What a journal begins with. */
  static final byte[] HEADER = "copydesk journal 1\n".getBytes(StandardCharsets.US_ASCII);

  private static final int LARGEST = 80 * 1024 * 1024;

  /** The record as the file holds it. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(payload);
    write(out, article.path().getBytes(StandardCharsets.UTF_8));
    out.writeBoolean(draft.isPresent());
    if (draft.isPresent()) {
      Draft kept = draft.get();
      out.writeLong(kept.written().toEpochMilli());
      write(out, kept.base().getBytes(StandardCharsets.UTF_8));
      out.writeByte(kept.part().ordinal());
      write(out, kept.bytes());
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream(payload.size() + 8);
    DataOutputStream framed = new DataOutputStream(record);
    framed.writeInt(payload.size());
    framed.writeInt(checksum(payload.toByteArray()));
    payload.writeTo(framed);
    return record.toByteArray();
  }

  /** The next record; empty at the end or where the rest is damaged. */
  static Optional<DraftRecord> read(DataInputStream in) throws IOException {
    byte[] head = in.readNBytes(8);
    if (head.length < 8) {
      return Optional.empty();
    }
    DataInputStream header = new DataInputStream(new ByteArrayInputStream(head));
    int length = header.readInt();
    int checksum = header.readInt();
    if (length <= 0 || length > LARGEST) {
      return Optional.empty();
    }
    byte[] payload = in.readNBytes(length);
    return payload.length < length || checksum(payload) != checksum
        ? Optional.empty()
        : Optional.of(parse(new DataInputStream(new ByteArrayInputStream(payload))));
  }

  private static DraftRecord parse(DataInputStream in) throws IOException {
    ArticleId article = new ArticleId(text(in));
    if (!in.readBoolean()) {
      return new DraftRecord(article, Optional.empty());
    }
    Instant written = Instant.ofEpochMilli(in.readLong());
    String base = text(in);
    Draft.Part part = Draft.Part.values()[in.readByte()];
    return new DraftRecord(
        article, Optional.of(new Draft(article, written, base, part, in.readNBytes(in.readInt()))));
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static int checksum(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return (int) sum.getValue();
  }
}
