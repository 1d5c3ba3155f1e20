package io.clave.scoring.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The model in force, now and at any moment before. */
@ApplicationScoped
public class ModelVersions {

    private final ModelVersionRepository versions;

    ModelVersions(ModelVersionRepository versions) {
        this.versions = versions;
    }

    /** One read by an index of one row, so that every replica sees an activation at once. */
    public Optional<ModelVersion> active() {
        return versions.active();
    }

    /** The version that was in force at a moment. */
    public Optional<ModelVersion> activeOn(Instant moment) {
        return versions.activeAt(moment);
    }

    /** The version that was in force at the end of a day, UTC; of today, the one in force now. */
    public Optional<ModelVersion> activeOn(LocalDate day) {
        return versions.activeBefore(
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public Optional<ModelVersion> find(String version) {
        return versions.find(version);
    }
}
