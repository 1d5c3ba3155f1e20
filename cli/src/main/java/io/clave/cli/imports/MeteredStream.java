package io.clave.cli.imports;

import io.clave.cli.text.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes on their way, shown on a bar. */
final class MeteredStream extends FilterInputStream {

    private final Progress bar;
    private long passed;

    MeteredStream(InputStream in, Progress bar) {
        super(in);
        this.bar = bar;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        pass(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        pass(Math.max(count, 0));
        return count;
    }

    private void pass(int bytes) {
        passed += bytes;
        bar.to(passed);
    }
}
