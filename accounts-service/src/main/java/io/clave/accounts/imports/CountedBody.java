package io.clave.accounts.imports;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file as they come in, up to the largest size. */
final class CountedBody extends FilterInputStream {

    private final long largest;
    private long count;

    CountedBody(InputStream body, long largest) {
        super(body);
        this.largest = largest;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > largest) {
            throw new FileTooLarge(largest);
        }
    }

    static final class FileTooLarge extends DomainException {
        FileTooLarge(long largest) {
            super(Kind.TOO_LARGE, "A file may have at most " + largest + " bytes; divide it.");
        }
    }
}
