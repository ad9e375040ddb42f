package replaydesk.bench.measure.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Channel;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Requester;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;

/**
 * Cases of one organisation that were classified and closed as solved, and open ones like them. They are imported as if
 * from another desk, so that no stage has obligations for them.
 */
public final class SolvedCases {

    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00.123Z");

    private final SplittableRandom random;
    private long number;

    /**
     * Texts of a case.
     *
     * @param category key of its category
     * @param solution text of its solution; unused of an open case
     */
    public record Request(String language, String subject, String description, String category, String solution) {
    }

    /** @param first the number of the first case; numbers of other cases must not overlap */
    public SolvedCases(long seed, long first) {
        this.random = new SplittableRandom(seed);
        this.number = first;
    }

    /** Writes cases that were solved, four events each. */
    public void solved(int cases, Supplier<Request> requests, Consumer<SampleRecord> log) {
        for (int i = 0; i < cases; i++) {
            var request = requests.get();
            var it = classified(request, log);
            log.accept(it.command("anna", new SolutionProposed(it.nextCommand(), SolutionKind.FIX, request.solution(),
                    null)));
            log.accept(it.command("anna", new CaseClosed(ClosureCode.SOLVED, "Solved", null, 1, false, false, "anna",
                    null, null)));
        }
    }

    /** Writes classified cases that are open; returns their ids. */
    public List<UUID> open(List<Request> requests, Consumer<SampleRecord> log) {
        var ids = new ArrayList<UUID>();
        for (var request : requests) {
            ids.add(classified(request, log).id);
        }
        return ids;
    }

    private SampleCase classified(Request request, Consumer<SampleRecord> log) {
        var it = new SampleCase(new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x5000L,
                random.nextLong() >>> 2 | 0x8000_0000_0000_0000L), number++, BEGIN);
        log.accept(it.command("desk", new CaseRegistered(Long.toString(it.number), "acme",
                new Requester("requester-" + it.number % 5_000, false, "Rita Example", null, null, request.language()),
                Channel.API, request.subject(), request.description(), null, request.language(), List.of(), List.of(),
                true)));
        log.accept(it.obligation("classification", it.last(), new CaseClassified(CaseType.INCIDENT,
                new ReferenceVersion("category", request.category(), 1), Impact.MEDIUM, Urgency.MEDIUM,
                Priority.MODERATE, Complexity.NORMAL, request.language(), Decider.RULE, 0.5,
                List.of(new ReferenceVersion("classification-rules", "default", 1)))));
        return it;
    }
}
