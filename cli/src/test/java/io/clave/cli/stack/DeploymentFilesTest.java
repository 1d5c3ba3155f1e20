package io.clave.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Map<?, ?> environment = at(compose(), "services", service.memberName(), "environment");

        assertThat(names(environment.keySet())).isEqualTo(namesInTheLocalStack(service));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNTS", "SCORING", "PLANNING", "GATEWAY"})
    void kubernetesTellsAServiceWhatTheLocalStackTellsIt(Member service) throws IOException {
        Map<?, ?> deployment = firstDocument(PROJECT.resolve("deploy/base/" + service + ".yaml"));
        Map<?, ?> pod = at(deployment, "spec", "template", "spec");
        Map<?, ?> container = (Map<?, ?>) ((List<?>) pod.get("containers")).get(0);
        List<?> variables = (List<?>) container.get("env");

        assertThat(names(variables.stream().map(variable -> ((Map<?, ?>) variable).get("name"))))
                .isEqualTo(namesInTheLocalStack(service));
    }

    @Test
    void composeCreatesTheSameTopicsAsTheLocalStack() throws IOException {
        Map<?, ?> environment = at(compose(), "services", "topics", "environment");

        assertThat(environment.get("TOPICS").toString().split("\\s+")).containsExactlyElementsOf(Topics.ALL);
        assertThat(environment.get("PARTITIONS")).isEqualTo(Integer.toString(Topics.PARTITIONS));
    }

    @Test
    void composeHasNoSecretOfItsOwn() throws IOException {
        Map<?, ?> services = at(compose(), "services");
        Stream<Map.Entry<?, ?>> variables = services.keySet().stream()
                .map(service -> (Map<?, ?>) ((Map<?, ?>) services.get(service)).get("environment"))
                .flatMap(environment -> environment.entrySet().stream());

        assertThat(variables.filter(variable -> variable.getKey().toString().matches(".*(PASSWORD|KEY)")))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(variable.getValue().toString())
                        .startsWith("${")
                        .contains(":?"));
    }

    @Test
    void theExampleNamesEveryValueThatComposeRequires() throws IOException {
        String required = Files.readString(PROJECT.resolve("docker-compose.yml"));
        List<String> example = Files.readAllLines(PROJECT.resolve(".env.example"));

        assertThat(names(Pattern.compile("\\$\\{(\\w+):\\?")
                        .matcher(required)
                        .results()
                        .map(match -> match.group(1))))
                .isEqualTo(names(
                        example.stream().filter(line -> line.matches("\\w+=.*")).map(line -> line.split("=")[0])));
    }

    private Set<String> namesInTheLocalStack(Member service) {
        Secrets secrets = Secrets.in(directory.resolve("secrets"));
        return Set.copyOf(new ServiceEnvironment(StackPorts.usual(), secrets, "key")
                .of(service)
                .keySet());
    }

    private static Map<?, ?> compose() throws IOException {
        return firstDocument(PROJECT.resolve("docker-compose.yml"));
    }

    private static Map<?, ?> firstDocument(Path file) throws IOException {
        return (Map<?, ?>) new Yaml().loadAll(Files.readString(file)).iterator().next();
    }

    private static Map<?, ?> at(Map<?, ?> tree, String... path) {
        Map<?, ?> branch = tree;
        for (String name : path) {
            branch = (Map<?, ?>) branch.get(name);
        }
        return branch;
    }

    private static Set<String> names(Set<?> names) {
        return names(names.stream());
    }

    private static Set<String> names(Stream<?> names) {
        return names.map(Object::toString).collect(Collectors.toSet());
    }
}
