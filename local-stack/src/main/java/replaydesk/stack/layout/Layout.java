package replaydesk.stack.layout;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import replaydesk.stack.run.Run;
import replaydesk.stack.service.StackService;

/** The ways to lay the stages out on one machine. Every layout gives the same events, verdicts and chain heads. */
public enum Layout {
    /** One process, the desk, which hosts all stages and the edge. */
    DESK(EnumSet.of(StackService.DESK)),
    /** One process for each stage, and the gateway before them. */
    APART(EnumSet.complementOf(EnumSet.of(StackService.DESK)));

    private final Set<StackService> services;

    Layout(Set<StackService> services) {
        this.services = Collections.unmodifiableSet(services);
    }

    /** The name in files and messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The services that run in this layout, in the order of their start. */
    public Set<StackService> services() {
        return services;
    }

    /** Returns the service that does the work of {@code service} in this layout: the desk, or the service itself. */
    public StackService host(StackService service) {
        if (services.contains(service)) {
            return service;
        }
        return this == DESK ? StackService.DESK : StackService.GATEWAY;
    }

    /** The service that people and programs call first: the desk or the gateway. */
    public StackService edge() {
        return host(StackService.GATEWAY);
    }

    /** The names of the services that run in this layout, for messages. */
    public String words() {
        return services.stream().map(StackService::word).collect(Collectors.joining(", "));
    }

    /** Returns the layout of a run: the desk if a part of that name is in it. */
    public static Layout of(Run run) {
        return run.find(StackService.DESK.word()).isPresent() ? DESK : APART;
    }

    /** Returns the layout that last ran on a data folder; empty if none is remembered there. */
    public static Optional<Layout> last(Path data) {
        return new LayoutFile(data).read();
    }

    static Optional<Layout> named(String word) {
        return Stream.of(values()).filter(layout -> layout.word().equals(word)).findFirst();
    }
}
