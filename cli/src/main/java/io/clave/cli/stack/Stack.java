package io.clave.cli.stack;

import io.clave.cli.identity.Role;
import io.clave.cli.identity.SigningKey;
import io.clave.cli.identity.TokenIssuer;
import io.clave.cli.identity.TokenRequest;
import io.clave.localstack.BackgroundProcess;
import io.clave.localstack.Ports;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The local stack: starts what does not run, stops what does, and knows how to reach each member. */
public final class Stack {

    private static final List<Member> INFRASTRUCTURE = List.of(Member.POSTGRESQL, Member.KAFKA);

    private final StackSettings settings;
    private final StackDirectory directory;
    private final StackPorts ports;
    private final Infrastructure infrastructure;
    private final Readiness readiness = new Readiness();

    Stack(StackSettings settings) {
        this.settings = settings;
        this.directory = settings.directory();
        this.ports = settings.ports();
        this.infrastructure = new Infrastructure(settings);
    }

    /** Starts what does not run and waits until all is ready; says whether there was anything to start. */
    public boolean up(PrintWriter out) {
        try (StackLock lock = StackLock.take(directory.lock())) {
            leaveOtherPorts(out);
            if (isCurrent()) {
                return false;
            }
            refuseForeignListeners();
            directory.remember(ports);
            start(out);
            return true;
        }
    }

    /** Stops in the reverse order of the start; says whether there was anything to stop. */
    public boolean down(PrintWriter out) {
        try (StackLock lock = StackLock.take(directory.lock())) {
            return stopAll(out);
        }
    }

    /** Stops everything and removes all data. */
    void reset(PrintWriter out) {
        try (StackLock lock = StackLock.take(directory.lock())) {
            stopAll(out);
            directory.clear();
        }
    }

    /** Whether every member is ready. */
    public boolean isUp() {
        return Arrays.stream(Member.values()).allMatch(this::isReady);
    }

    /** Whether any member runs, ready or not. */
    boolean runs() {
        return Arrays.stream(Member.values()).anyMatch(member -> find(member).isPresent());
    }

    public URI gateway() {
        return URI.create(ports.url(Member.GATEWAY));
    }

    public String bootstrapServers() {
        return ports.bootstrapServers();
    }

    public Database database(Member service) {
        return environment().database(service);
    }

    public String token(Role role) {
        return token(TokenRequest.of(role));
    }

    public String token(TokenRequest request) {
        return new TokenIssuer(SigningKey.in(directory.signingKey()), Clock.systemUTC()).issue(request);
    }

    /** With which anybody can verify those tokens. */
    String publicKey() {
        return SigningKey.in(directory.signingKey()).publicHalf();
    }

    public Optional<Long> pid(Member member) {
        return find(member).map(BackgroundProcess::pid);
    }

    /** Ends a member as a crash would. */
    public void kill(Member member) {
        find(member).ifPresent(BackgroundProcess::kill);
    }

    /** Ends a member as an orderly stop of the machine would. */
    public void stop(Member member) {
        if (member.isService()) {
            process(member).stop();
        } else {
            infrastructure.stop(member);
        }
    }

    /** What the environment tells a service, for a further replica of it. */
    public Map<String, String> environment(Member service) {
        return environment().of(service);
    }

    StackDirectory directory() {
        return directory;
    }

    public MemberStatus status(Member member) {
        Optional<BackgroundProcess> process = find(member);
        return new MemberStatus(
                member,
                ports.of(member),
                process.map(BackgroundProcess::pid).orElse(null),
                process.isPresent() && isReady(member),
                process.map(BackgroundProcess::residentBytes).orElse(null));
    }

    private void leaveOtherPorts(PrintWriter out) {
        boolean moved =
                directory.ports().filter(former -> !former.equals(ports)).isPresent();
        if (moved && stopAll(out)) {
            out.println("The ports have changed; everything starts anew.");
        }
    }

    private boolean isCurrent() {
        return isUp()
                && Member.services().stream()
                        .noneMatch(service -> process(service).isOutdated());
    }

    private void refuseForeignListeners() {
        Arrays.stream(Member.values())
                .filter(member -> find(member).isEmpty())
                .forEach(member -> Ports.requireFree(ports.of(member), member.memberName()));
    }

    private void start(PrintWriter out) {
        ServiceEnvironment environment = environment();
        Stopwatch watch = new Stopwatch(out);
        Parallel.forEach(INFRASTRUCTURE, member -> {
            infrastructure.start(member, environment);
            watch.report("%s is ready on port %d".formatted(member, ports.of(member)));
        });
        Parallel.forEach(Member.services(), service -> {
            startService(process(service), environment.of(service));
            watch.report("%s is ready on port %d".formatted(service, ports.of(service)));
        });
    }

    private static void startService(ServiceProcess service, Map<String, String> settings) {
        if (service.isOutdated()) {
            service.stop();
        }
        if (service.find().isEmpty()) {
            service.launch(settings);
        }
        service.awaitReady();
    }

    private boolean stopAll(PrintWriter out) {
        List<Member> running = Arrays.stream(Member.values())
                .filter(member -> find(member).isPresent())
                .collect(Collectors.toList());
        Collections.reverse(running);
        for (Member member : running) {
            stop(member);
            out.println(member + " has stopped.");
            out.flush();
        }
        return !running.isEmpty();
    }

    private Optional<BackgroundProcess> find(Member member) {
        return member.isService() ? process(member).find() : infrastructure.find(member);
    }

    private boolean isReady(Member member) {
        return member.isService() ? process(member).isReady() : infrastructure.isReady(member);
    }

    private ServiceProcess process(Member service) {
        return new ServiceProcess(service, settings, readiness);
    }

    private ServiceEnvironment environment() {
        return new ServiceEnvironment(ports, Secrets.in(directory.secrets()), publicKey());
    }
}
