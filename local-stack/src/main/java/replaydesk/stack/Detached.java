package replaydesk.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a child gets a session of its own, and with it a process group that a terminal's Ctrl-C does not reach. Both ways
 * end in {@code exec}: the child keeps the pid it was started with.
 */
final class Detached {
    private static final List<String> PREFIX = find();

    private Detached() {
    }

    static List<String> prefix() {
        return PREFIX;
    }

    private static List<String> find() {
        for (String setsid : List.of("/usr/bin/setsid", "/bin/setsid")) {
            if (Files.isExecutable(Path.of(setsid))) {
                return List.of(setsid);
            }
        }
        // macOS has no setsid, but it has Perl.
        if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            return List.of("/usr/bin/perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!");
        }
        return List.of();
    }
}
