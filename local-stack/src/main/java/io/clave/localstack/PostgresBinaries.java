package io.clave.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs for this machine, unpacked once per user from the jar on the class path. */
final class PostgresBinaries {

    private static final String ROOT = "root";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    static PostgresBinaries unpacked() {
        URL archive = archive();
        Path home = cache().resolve(jarName(archive));
        if (!Files.isDirectory(home)) {
            unpack(archive, home);
        }
        return new PostgresBinaries(home);
    }

    /** The command line of one program. PostgreSQL refuses to run as root, so root becomes nobody in a user namespace. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT.equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U", "--"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static URL archive() {
        String name = "postgres-%s-%s.txz".formatted(operatingSystem(), architecture());
        return Optional.ofNullable(PostgresBinaries.class.getClassLoader().getResource(name))
                .orElseThrow(() -> new StartFailed(
                        "There are no PostgreSQL programs for this machine (%s); Linux and macOS on amd64 and arm64 are supported."
                                .formatted(name)));
    }

    private static String operatingSystem() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return base.resolve("clave");
    }

    /** Carries the version, so that another version is unpacked beside this one. */
    private static String jarName(URL archive) {
        try {
            URL jar = ((JarURLConnection) archive.openConnection()).getJarFileURL();
            return Path.of(jar.getPath()).getFileName().toString().replace(".jar", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Unpacks beside the target and moves it there in one step: two JVMs may do this at once, and either may be killed. */
    private static void unpack(URL archive, Path home) {
        try {
            Files.createDirectories(home.getParent());
            Path fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
            try (InputStream packed = archive.openStream();
                    XZCompressorInputStream tar = new XZCompressorInputStream(packed)) {
                TarArchive.unpack(tar, fresh);
            }
            Directories.moveUnlessThere(fresh, home);
        } catch (IOException failure) {
            throw new StartFailed("The PostgreSQL programs could not be unpacked to " + home + ".", failure);
        }
    }
}
