package io.clave.cli.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file of text in UTF-8, plain or packed with gzip. */
public record TextFile(Path path) {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;

    /** A file that can be opened. */
    public static TextFile of(Path path) {
        if (!Files.exists(path)) {
            throw new UnusableFile("There is no file " + path + ".");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnusableFile(path + " is not a file that can be read.");
        }
        return new TextFile(path);
    }

    public InputStream content() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        raw.mark(2);
        boolean packed = raw.read() == GZIP_MAGIC_1 && raw.read() == GZIP_MAGIC_2;
        raw.reset();
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** The text; bytes that are not UTF-8 are an error and not a question mark. */
    public Reader text() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        content(),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
    }

    /** Reads the whole file once, so that a damaged one is found before anything is sent; answers its length in bytes. */
    public long check() {
        try (Reader text = text();
                InputStream content = content()) {
            text.transferTo(Writer.nullWriter());
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The reason in one sentence. */
    public UnusableFile unusable(IOException e) {
        if (e instanceof EOFException) {
            return new UnusableFile(path + " is cut short: its gzip stream ends too early.");
        }
        if (e instanceof ZipException) {
            return new UnusableFile(path + " is damaged: " + e.getMessage() + ".");
        }
        if (e instanceof CharacterCodingException) {
            return new UnusableFile(path + " is not UTF-8 text.");
        }
        return new UnusableFile(path + " cannot be read: " + e.getMessage() + ".");
    }
}
