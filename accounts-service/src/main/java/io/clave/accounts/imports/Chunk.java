package io.clave.accounts.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as they are stored until they are taken; the originals are null where they are the documents themselves. */
record Chunk(int number, byte[] documents, byte @Nullable [] originals) {

    /** A text at a line. */
    private record Text(long line, byte[] bytes) {}

    static Chunk of(int number, List<ImportRow> rows) {
        boolean asTheyStand = rows.stream().allMatch(row -> row.content() == row.original());
        return new Chunk(
                number, write(rows, ImportRow::content), asTheyStand ? null : write(rows, ImportRow::original));
    }

    List<ImportRow> rows() {
        List<Text> contents = read(documents);
        if (originals == null) {
            return contents.stream()
                    .map(text -> ImportRow.asItStands(text.line(), text.bytes()))
                    .toList();
        }
        List<Text> texts = read(originals);
        List<ImportRow> rows = new ArrayList<>(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            rows.add(new ImportRow(
                    contents.get(i).line(),
                    contents.get(i).bytes(),
                    texts.get(i).bytes()));
        }
        return rows;
    }

    private static byte[] write(List<ImportRow> rows, Function<ImportRow, byte[]> text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (ImportRow row : rows) {
                byte[] content = text.apply(row);
                out.writeLong(row.line());
                out.writeInt(content.length);
                out.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Text> read(byte[] content) {
        List<Text> texts = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            while (in.available() > 0) {
                long line = in.readLong();
                texts.add(new Text(line, in.readNBytes(in.readInt())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
