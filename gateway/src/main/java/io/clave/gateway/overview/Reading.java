package io.clave.gateway.overview;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of asking for a section: its content, or why it is missing. */
record Reading(
        Section section,
        @Nullable Map<String, Object> content,
        @Nullable MissingSection missing) {

    static Reading of(Section section, Map<String, Object> content) {
        return new Reading(section, content, null);
    }

    static Reading missing(Section section, MissingReason reason, String detail) {
        return new Reading(section, null, new MissingSection(section.title(), reason, detail));
    }

    boolean isNotFound() {
        return missing != null && missing.reason() == MissingReason.NOT_FOUND;
    }
}
