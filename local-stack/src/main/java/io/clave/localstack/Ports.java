package io.clave.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine's loopback address. */
public final class Ports {

    /** Below the range from which systems take the ports of outgoing connections, so that nobody gets ours by chance. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 29_999;
    private static final int TRIES = 1_000;
    private static final int CONNECT_MILLIS = 500;

    /** A process that was just killed holds its port a little longer. */
    private static final Duration RELEASE = Duration.ofSeconds(1);

    private Ports() {}

    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int candidate = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST + 1);
            if (isFree(candidate)) {
                return candidate;
            }
        }
        throw new StartFailed("No free port was found between %d and %d.".formatted(LOWEST, HIGHEST));
    }

    /** Refuses a port on which anybody listens, naming who it is where the system tells. */
    public static void requireFree(int port, String purpose) {
        if (!Await.until(() -> isFree(port), RELEASE)) {
            throw new PortInUse(purpose, port, PortOwner.of(port));
        }
    }

    public static boolean isFree(int port) {
        return !answers(port) && canBeBound(port);
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(loopback(port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(loopback(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
