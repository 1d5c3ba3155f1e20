package io.clave.planning.directive;

import io.clave.platform.outbox.OutgoingEvent;
import java.util.Locale;

/** What is published when a directive took a step; the type of the event is named after the new status. */
final class DirectiveEvent {

    private static final String TOPIC = "planning.directive.v1";

    private DirectiveEvent() {}

    static OutgoingEvent of(DirectiveView directive) {
        String fact = directive.status().name().toLowerCase(Locale.ROOT);
        return new OutgoingEvent(
                TOPIC, "io.clave.planning.directive-" + fact + ".v1", directive.accountId(), directive);
    }
}
