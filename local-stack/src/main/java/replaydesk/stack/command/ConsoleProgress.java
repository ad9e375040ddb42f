package replaydesk.stack.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import replaydesk.stack.run.Progress;
import replaydesk.stack.service.ProjectionProgress;

/**
 * Shows progress to people. Building a projection shows as one changing line on a terminal, elsewhere as a line for
 * each tenth.
 */
final class ConsoleProgress implements Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int STEP = 10;

    private final PrintWriter out;
    private final boolean terminal;
    private final Map<String, Integer> percents = new TreeMap<>();
    private boolean open;

    ConsoleProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Returns the progress for this process's output. */
    static ConsoleProgress of(PrintWriter out) {
        return new ConsoleProgress(out, System.console() != null && System.console().isTerminal());
    }

    @Override
    public synchronized void say(String line) {
        out.println(open ? CLEAR_LINE + line : line);
        out.flush();
        open = false;
    }

    @Override
    public synchronized void building(String part, ProjectionProgress building) {
        int now = building.percent();
        Integer before = percents.put(part, now);
        if (terminal) {
            out.print(CLEAR_LINE + "  building the projection: " + percents.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue() + " %").collect(Collectors.joining(", ")));
            out.flush();
            open = true;
        } else if (before == null || now / STEP > before / STEP) {
            say("  %-14s building the projection, %d %% (%,d of %,d records)"
                    .formatted(part, now, building.built(), building.end()));
        }
    }
}
