package replaydesk.stack.run;

import java.util.List;
import java.util.Optional;

/**
 * The content of a run file.
 *
 * @param parts the parts in the order of their start, the launcher first
 */
public record Run(RunState state, List<RunningPart> parts) {

    public Run {
        parts = List.copyOf(parts);
    }

    public Optional<RunningPart> find(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The launcher's process, unless it has ended. */
    public Optional<ProcessHandle> launcher() {
        return find(RunFile.LAUNCHER).flatMap(RunningPart::process);
    }
}
