package replaydesk.stack.postgres;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs PostgreSQL as a user that it accepts. It refuses to run as root, the usual user in many containers. It then runs
 * in a user namespace of its own, where root's files stay readable and nobody is root. If namespaces are forbidden, it
 * runs as an unprivileged user that may still enter the data folder. Both prefixes end in {@code exec}.
 */
final class PostgresUser {
    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY_WITH_ACCESS = List.of(
            "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups",
            "--inh-caps=+dac_override", "--ambient-caps=+dac_override");

    private PostgresUser() {
    }

    /** Returns the prefix of PostgreSQL's commands; empty unless this process is root. */
    static List<String> prefix() {
        if (!root()) {
            return List.of();
        }
        return Stream.of(NAMESPACE, NOBODY_WITH_ACCESS)
                .filter(PostgresUser::works)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected to run PostgreSQL as another user, because it "
                        + "refuses root, but neither `unshare -U` nor `setpriv` works here. Run this as an ordinary "
                        + "user."));
    }

    /** Tells whether PostgreSQL will run as another user than this process. */
    static boolean another() {
        return prefix().equals(NOBODY_WITH_ACCESS);
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(List<String> prefix) {
        try {
            return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
