package io.clave.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clave.gateway.service.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    @Test
    void whatMeansTheSameKeepsItsName() {
        ObjectNode merged = merge("""
                paths: {}
                components: {schemas: {Money: {type: object, description: an amount}}}
                """, """
                paths: {}
                components: {schemas: {Money: {type: object, description: an amount}}}
                """);

        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Money");
    }

    @Test
    void whatMeansDifferentThingsGetsTheNameOfItsService() {
        ObjectNode merged = merge("""
                paths:
                  /api/v1/a: {get: {responses: {'200': {$ref: '#/components/responses/Done'}}}}
                components:
                  responses: {Done: {content: {application/json: {schema: {$ref: '#/components/schemas/Outcome'}}}}}
                  schemas: {Outcome: {type: string, enum: [CREATED]}}
                """, """
                paths:
                  /api/v1/s: {get: {responses: {'200': {$ref: '#/components/responses/Done'}}}}
                components:
                  responses: {Done: {content: {application/json: {schema: {$ref: '#/components/schemas/Outcome'}}}}}
                  schemas: {Outcome: {type: string, enum: [SCORED]}}
                """);

        assertThat(merged.at("/components/schemas/AccountsOutcome/enum/0").asText())
                .isEqualTo("CREATED");
        assertThat(merged.at("/components/schemas/ScoringOutcome/enum/0").asText())
                .isEqualTo("SCORED");
        assertThat(merged.at("/components/responses").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("AccountsDone", "ScoringDone");
        assertThat(merged.at("/paths/~1api~1v1~1s/get/responses/200/$ref").asText())
                .isEqualTo("#/components/responses/ScoringDone");
        assertThat(merged.at("/components/responses/ScoringDone/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/ScoringOutcome");
    }

    @Test
    void aPathMayBelongToTwoServicesByMethod() {
        ObjectNode merged =
                merge("paths: {/api/v1/a: {get: {summary: read}}}", "paths: {/api/v1/a: {post: {summary: write}}}");

        assertThat(merged.at("/paths/~1api~1v1~1a").fieldNames()).toIterable().containsExactlyInAnyOrder("get", "post");
    }

    @Test
    void allOperationsTakeOneTokenAndKeepTheirRoles() {
        ObjectNode merged = merge("""
                paths: {/api/v1/a: {get: {security: [{SecurityScheme: [kam, admin]}]}}}
                components: {securitySchemes: {SecurityScheme: {type: openIdConnect}}}
                """, "paths: {}");

        assertThat(merged.at("/paths/~1api~1v1~1a/get/security").toString())
                .isEqualTo("[{\"bearer\":[\"kam\",\"admin\"]}]");
        assertThat(merged.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .containsExactly("bearer");
    }

    @Test
    void whatAServiceDoesNotDescribeIsAProblem() {
        ObjectNode merged = merge("""
                paths: {/api/v1/a: {get: {responses: {'200': {description: fine}, '403': {description: refused}}}}}
                components: {schemas: {Problem: {type: object}}}
                """, "paths: {}");

        JsonNode responses = merged.at("/paths/~1api~1v1~1a/get/responses");
        assertThat(responses.path("200").has("content")).isFalse();
        assertThat(responses.at("/403/description").asText()).isEqualTo("refused");
        assertThat(responses
                        .at("/403/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(responses
                        .at("/default/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void tagsOfAllServicesAreListedOnce() {
        ObjectNode merged =
                merge("{paths: {}, tags: [{name: Orders}, {name: Accounts}]}", "{paths: {}, tags: [{name: Accounts}]}");

        assertThat(merged.path("tags").findValuesAsText("name")).containsExactly("Accounts", "Orders");
    }

    private static ObjectNode merge(String accounts, String scoring) {
        return MergedDocument.of(
                List.of(new Contract(Service.ACCOUNTS, yaml(accounts)), new Contract(Service.SCORING, yaml(scoring))));
    }

    private static ObjectNode yaml(String document) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
