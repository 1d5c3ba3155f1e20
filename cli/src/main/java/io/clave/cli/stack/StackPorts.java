package io.clave.cli.stack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which port of the loopback address each member listens. */
public record StackPorts(Map<Member, Integer> byMember) {

    static final String HOST = "127.0.0.1";

    public StackPorts {
        byMember = Map.copyOf(byMember);
    }

    public static StackPorts usual() {
        return each(Member::defaultPort);
    }

    static StackPorts each(Function<Member, Integer> port) {
        return new StackPorts(Arrays.stream(Member.values()).collect(Collectors.toMap(Function.identity(), port)));
    }

    int of(Member member) {
        return byMember.getOrDefault(member, member.defaultPort());
    }

    /** Where a service listens for HTTP. */
    String url(Member service) {
        return "http://%s:%d".formatted(HOST, of(service));
    }

    String bootstrapServers() {
        return HOST + ":" + of(Member.KAFKA);
    }

    StackPorts with(Map<Member, Integer> changes) {
        Map<Member, Integer> changed = new EnumMap<>(byMember);
        changed.putAll(changes);
        return new StackPorts(changed);
    }
}
