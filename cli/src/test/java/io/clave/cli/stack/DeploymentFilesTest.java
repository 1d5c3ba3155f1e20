package io.clave.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The local stack, docker-compose.yml and deploy/ start the same services and must agree on what they tell them. */
class DeploymentFilesTest {

    private static final Path PROJECT = Path.of(System.getProperty("clave.home"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNTS", "SCORING", "PLANNING", "GATEWAY"})
    void composeTellsAServiceWhatTheLocalStackTellsIt(Member service) throws IOException {
        JsonNode environment = compose().at("/services/" + service + "/environment");

        assertThat(environment.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(namesInTheLocalStack(service));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNTS", "SCORING", "PLANNING", "GATEWAY"})
    void kubernetesTellsAServiceWhatTheLocalStackTellsIt(Member service) throws IOException {
        JsonNode deployment = firstDocument(PROJECT.resolve("deploy/base/" + service + ".yaml"));

        assertThat(deployment
                        .at("/spec/template/spec/containers/0/env")
                        .valueStream()
                        .map(variable -> variable.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(namesInTheLocalStack(service));
    }

    @Test
    void composeCreatesTheSameTopicsAsTheLocalStack() throws IOException {
        JsonNode environment = compose().at("/services/topics/environment");

        assertThat(environment.path("TOPICS").asText().split("\\s+")).containsExactlyElementsOf(Topics.ALL);
        assertThat(environment.path("PARTITIONS").asText()).isEqualTo(Integer.toString(Topics.PARTITIONS));
    }

    @Test
    void composeHasNoSecretOfItsOwn() throws IOException {
        Stream<Map.Entry<String, JsonNode>> variables = StreamSupport.stream(
                        compose().path("services").spliterator(), false)
                .flatMap(service -> service.path("environment").properties().stream());

        assertThat(variables.filter(variable -> variable.getKey().matches(".*(PASSWORD|KEY)")))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(variable.getValue().asText())
                        .startsWith("${")
                        .contains(":?"));
    }

    @Test
    void theExampleNamesEveryValueThatComposeRequires() throws IOException {
        String compose = Files.readString(PROJECT.resolve("docker-compose.yml"));
        List<String> example = Files.readAllLines(PROJECT.resolve(".env.example"));

        Set<String> required = Pattern.compile("\\$\\{(\\w+):\\?")
                .matcher(compose)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(example.stream().filter(line -> line.matches("\\w+=.*")).map(line -> line.split("=")[0]))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    private Set<String> namesInTheLocalStack(Member service) {
        Secrets secrets = Secrets.in(directory.resolve("secrets"));
        return new ServiceEnvironment(StackPorts.usual(), secrets, "key")
                .of(service)
                .keySet();
    }

    private static JsonNode compose() throws IOException {
        return firstDocument(PROJECT.resolve("docker-compose.yml"));
    }

    private static JsonNode firstDocument(Path file) throws IOException {
        Object document = new Yaml().loadAll(Files.readString(file)).iterator().next();
        return new ObjectMapper().valueToTree(document);
    }
}
