package io.clave.planning.directive;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The life of a directive: issued, answered by the function, ended by its author or by time. */
@Schema(
        description =
                "ISSUED, then ACKNOWLEDGED or REFUSED by the function; WITHDRAWN by the author; EXPIRED after its last day")
public enum DirectiveStatus {
    ISSUED,
    ACKNOWLEDGED,
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    boolean canBecome(DirectiveStatus next) {
        return next().contains(next);
    }

    private Set<DirectiveStatus> next() {
        return switch (this) {
            case ISSUED -> Set.of(ACKNOWLEDGED, REFUSED, WITHDRAWN, EXPIRED);
            case ACKNOWLEDGED -> Set.of(WITHDRAWN, EXPIRED);
            case REFUSED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
