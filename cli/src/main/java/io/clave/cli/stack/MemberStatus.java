package io.clave.cli.stack;

import org.jspecify.annotations.Nullable;

/** What there is to say about one member at this moment. */
public record MemberStatus(
        Member member,
        int port,
        @Nullable Long pid,
        boolean ready,
        @Nullable Long residentBytes) {

    private static final long MEBIBYTE = 1024 * 1024;

    String health() {
        if (ready) {
            return "ready";
        }
        return pid == null ? "stopped" : "not ready";
    }

    @Nullable
    public Long residentMebibytes() {
        return residentBytes == null ? null : residentBytes / MEBIBYTE;
    }
}
