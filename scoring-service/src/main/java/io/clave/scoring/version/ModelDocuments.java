package io.clave.scoring.version;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Versions as the documents that clients read. */
@Singleton
public class ModelDocuments {

    private final StoredModelRepository models;
    private final Json json;

    ModelDocuments(StoredModelRepository models, Json json) {
        this.models = models;
        this.json = json;
    }

    /** The version as {@code GET /scoring-models/{version}} tells of it; its report is the member {@code report}. */
    public Optional<JsonNode> of(String version) {
        return models.find(version).map(model -> json.read(json.write(ScoringModelView.of(model)), JsonNode.class));
    }
}
