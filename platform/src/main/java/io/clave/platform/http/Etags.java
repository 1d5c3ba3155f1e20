package io.clave.platform.http;

import io.clave.platform.problem.DomainException;
import io.clave.platform.problem.Kind;
import org.jspecify.annotations.Nullable;

/** Versions of a resource as entity tags, RFC 9110. */
public final class Etags {

    private Etags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change that names no version, or another than the current one. */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!matches(ifMatch, version)) {
            throw new StaleVersion(version);
        }
    }

    /** Whether a header If-Match or If-None-Match names this version. */
    public static boolean matches(@Nullable String header, long version) {
        if (header == null) {
            return false;
        }
        for (String tag : header.split(",")) {
            String bare = tag.strip();
            if (bare.equals("*") || bare.equals(of(version)) || bare.equals("W/" + of(version))) {
                return true;
            }
        }
        return false;
    }

    static final class PreconditionRequired extends DomainException {
        PreconditionRequired() {
            super(Kind.PRECONDITION_REQUIRED, "A change needs the header If-Match with the ETag it is based on.");
        }
    }

    static final class StaleVersion extends DomainException {
        StaleVersion(long version) {
            super(Kind.STALE, "Somebody changed this meanwhile; its ETag is now " + of(version) + ".");
        }
    }
}
