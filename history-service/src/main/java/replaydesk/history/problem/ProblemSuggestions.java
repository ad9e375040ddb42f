package replaydesk.history.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.history.alike.LookAlike;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.kit.stage.CaseView;

/**
 * Problems that a case and its look-alikes suggest (R18): known ones to link it to, or a new one to open.
 *
 * @param problems known ones, the likest first: cases that look like this one are linked to them, and it is not
 * @param opening  a problem to open; absent when the case is linked to one, or fewer than two unlinked cases look alike
 */
@Schema(requiredProperties = "problems")
public record ProblemSuggestions(List<SuggestedProblem> problems, SuggestedOpening opening) {

    /** The fewest look-alikes that make a problem of a case. */
    private static final int FEWEST = 2;
    private static final int LONGEST_TITLE = 200;

    /**
     * A known problem that this case may be of.
     *
     * @param id    of the problem; {@code /api/v1/problems/{id}} shows it
     * @param cases linked to it that look like this case, the likest first
     */
    @Schema(requiredProperties = {"id", "cases"})
    public record SuggestedProblem(UUID id, List<LookAlike> cases) {
    }

    /**
     * A problem that could be opened for this case and those that look like it. Title, category and organisation are as
     * the command that opens it takes them.
     *
     * @param title the subject of this case
     * @param category key of the category; absent while the case has none
     * @param cases the cases to link, this one not among them: open ones, the likest first
     * @param ended cases like it that ended of late, which show how often it happens
     */
    @Schema(requiredProperties = {"title", "organisation", "cases", "ended"})
    public record SuggestedOpening(String title, String category, String organisation, List<LookAlike> cases,
            List<LookAlike> ended) {
    }

    /**
     * Returns what the look-alikes suggest.
     *
     * @param subject of the case
     * @param alike   the likest first
     * @param linked  the problems of cases, this one and its look-alikes
     */
    static ProblemSuggestions of(CaseView<HistoryCase> view, String subject, List<LookAlike> alike,
            Map<UUID, Set<UUID>> linked) {
        var own = linked.getOrDefault(view.id(), Set.of());
        var byProblem = new HashMap<UUID, List<LookAlike>>();
        for (var other : alike) {
            linked.getOrDefault(other.id(), Set.of()).stream().filter(problem -> !own.contains(problem))
                    .forEach(problem -> byProblem.computeIfAbsent(problem, _ -> new ArrayList<>()).add(other));
        }
        var known = byProblem.entrySet().stream()
                .map(entry -> new SuggestedProblem(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(ProblemSuggestions::score).reversed()
                        .thenComparing(SuggestedProblem::id))
                .toList();
        return new ProblemSuggestions(known, own.isEmpty() ? opening(view, subject, alike, linked) : null);
    }

    private static double score(SuggestedProblem problem) {
        return problem.cases().getFirst().score();
    }

    private static SuggestedOpening opening(CaseView<HistoryCase> view, String subject, List<LookAlike> alike,
            Map<UUID, Set<UUID>> linked) {
        var free = alike.stream().filter(other -> !linked.containsKey(other.id())).toList();
        var open = free.stream().filter(other -> other.closedAt() == null).toList();
        if (free.size() < FEWEST || open.isEmpty()) {
            return null;
        }
        return new SuggestedOpening(cut(subject), category(view.state()), view.identity().organisation(), open,
                free.stream().filter(other -> other.closedAt() != null).toList());
    }

    private static String cut(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_TITLE ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_TITLE));
    }

    private static String category(HistoryCase state) {
        var classified = state.analysis().classification();
        return classified == null || classified.category() == null ? null : classified.category().key();
    }
}
