package io.clave.accounts.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Rows as they are stored until they are taken. */
final class Chunk {

    static final int ROWS = 500;

    private Chunk() {}

    static byte[] write(List<ImportRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (ImportRow row : rows) {
                out.writeLong(row.line());
                out.writeInt(row.content().length);
                out.write(row.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<ImportRow> read(byte[] content) {
        List<ImportRow> rows = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            while (in.available() > 0) {
                long line = in.readLong();
                rows.add(new ImportRow(line, in.readNBytes(in.readInt())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
