package replaydesk.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the command prefix that gives a child a session of its own, and with it a process group that a terminal's
 * Ctrl-C does not reach. Each such prefix ends in {@code exec}, so that the child keeps its pid.
 */
final class ProcessSession {
    private static final List<String> PREFIX = find();

    private ProcessSession() {
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
