package replaydesk.stack.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import replaydesk.stack.process.ChildProcess;
import replaydesk.stack.process.ClassArchive;
import replaydesk.stack.run.Run;
import replaydesk.stack.run.RunFile;
import replaydesk.stack.run.RunState;

/** {@code up --detach}: starts the same launcher as a process in the background and watches it until all is ready. */
final class DetachedLauncher {
    private final Path data;
    private final PrintWriter out;

    DetachedLauncher(Path data, PrintWriter out) {
        this.data = data;
        this.out = out;
    }

    /** Returns 0 when all is ready, 1 when the launcher in the background gave up and has printed the reason. */
    int run(List<String> arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(ClassArchive.in(Launcher.root(), RunFile.LAUNCHER).options());
        command.addAll(List.of(
                "-Dreplaydesk.root=" + Launcher.root(),
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        arguments.stream().filter(argument -> !argument.equals("-d") && !argument.equals("--detach"))
                .forEach(command::add);
        ChildProcess launcher = ChildProcess.start("launcher", command, Map.of(), data.resolve("launcher.log"));
        LogFollower log = new LogFollower(launcher.log(), out);
        while (launcher.alive() && !ready(launcher)) {
            log.copy();
            Thread.sleep(200);
        }
        log.copy();
        if (!launcher.alive()) {
            return 1;
        }
        out.println("Running in the background; ./replaydesk down stops it.");
        return 0;
    }

    private boolean ready(ChildProcess launcher) {
        return new RunFile(data).read()
                .filter(run -> run.state() == RunState.READY)
                .flatMap(Run::launcher)
                .filter(process -> process.pid() == launcher.pid())
                .isPresent();
    }
}
