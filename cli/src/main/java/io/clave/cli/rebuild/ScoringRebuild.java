package io.clave.cli.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ClaveApi;
import java.util.List;
import java.util.Map;

/** All steps of a rebuild of scoring. */
final class ScoringRebuild {

    private final ClaveApi api;

    ScoringRebuild(ClaveApi api) {
        this.api = api;
    }

    /** The source is read after scoring knows that a rebuild has begun: what it writes from then on it keeps. */
    RebuildView run(RebuildSource source, OrderSource orders) {
        RebuildView begun = api.post("/projection-rebuilds", Map.of("source", source.name()))
                .as(RebuildView.class);
        String path = "/projection-rebuilds/" + begun.id();
        orders.read(some -> bring(path, some));
        RebuildView rebuild;
        do {
            rebuild = api.post(path + "/apply", Map.of()).as(RebuildView.class);
        } while (!rebuild.isDone());
        return rebuild;
    }

    private void bring(String path, List<JsonNode> orders) {
        api.post(path + "/orders", Map.of("orders", orders));
    }
}
