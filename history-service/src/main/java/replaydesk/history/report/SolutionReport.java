package replaydesk.history.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report on the solution of cases (R12, R13, R14, R20). Every number has the address of the cases behind it. Of each
 * list the 500 greatest are shown.
 *
 * @param timeAtLevel    how long cases stayed at a level: stays that ended in the span, by the calendar, while the case
 *                       was open
 * @param escalations    escalations and hand-backs in the span
 * @param bounces        how often cases came back to where they were before their last move, by the team they came to
 * @param reopened       cases that came back in the span: a solution was rejected, or the case reopened
 * @param knownSolutions known solutions that were proposed or chosen, or judged, in the span
 */
@Schema(requiredProperties = {"from", "to", "zone", "solved", "timeAtLevel", "escalations", "bounces", "reopened",
        "knownSolutions", "load"})
public record SolutionReport(Instant from, Instant to, String zone, Solved solved, List<TimeAtLevel> timeAtLevel,
        List<Escalations> escalations, Bounces bounces, List<Reopened> reopened, List<KnownSolution> knownSolutions,
        Load load) {

    /**
     * Cases that were closed as solved in the span, and are closed still.
     *
     * @param target the share of the first level that is aimed at
     */
    @Schema(name = "ReportedSolved", requiredProperties = {"cases", "byLevel", "target", "list"})
    public record Solved(long cases, List<AtLevel> byLevel, Target target, String list) {
    }

    /**
     * @param share        of all solved cases
     * @param firstContact how many of them were solved without anybody else
     */
    @Schema(name = "ReportedLevel", requiredProperties = {"level", "cases", "share", "firstContact", "list"})
    public record AtLevel(int level, long cases, double share, long firstContact, String list) {
    }

    /**
     * The share of solved cases that a level is to solve.
     *
     * @param share  the share that it solved; absent when no case was solved
     * @param result absent when no case was solved
     */
    @Schema(name = "ReportedTarget", requiredProperties = {"level", "from", "to"})
    public record Target(int level, double from, double to, Double share, Result result) {
    }

    /** The share of a level, against its target. */
    @Schema(name = "ReportedResult")
    public enum Result { BELOW, WITHIN, ABOVE }

    /** @param p90 what nine of ten stays do not exceed */
    @Schema(name = "ReportedTime", requiredProperties = {"level", "stays", "cases", "median", "p90", "list"})
    public record TimeAtLevel(int level, long stays, long cases, Duration median, Duration p90, String list) {
    }

    /**
     * @param kind FUNCTIONAL, HIERARCHICAL or HANDED_BACK; absent when nobody said so
     * @param rule the escalation rule that did it; absent when a person did
     */
    @Schema(name = "ReportedEscalations", requiredProperties = {"fromLevel", "toLevel", "count", "cases", "list"})
    public record Escalations(String kind, String rule, Integer fromLevel, Integer toLevel, long count, long cases,
            String list) {
    }

    /** Returns of cases to where they were. */
    @Schema(name = "ReportedBounces", requiredProperties = {"count", "byTeam", "list"})
    public record Bounces(long count, List<ByTeam> byTeam, String list) {
    }

    /** @param team absent for no team */
    @Schema(name = "ReportedTeamBounces", requiredProperties = {"count", "cases", "list"})
    public record ByTeam(String team, long count, long cases, String list) {
    }

    /**
     * @param solutionKind  the kind of the last solution: INFORMATION, WORKAROUND, FIX, SELF_HELP, or NONE
     * @param knownSolution the article that it was; absent when it was none
     */
    @Schema(name = "ReportedReopened", requiredProperties = {"solutionKind", "count", "cases", "list"})
    public record Reopened(String solutionKind, String knownSolution, long count, long cases, String list) {
    }

    /** @param key the article */
    @Schema(name = "ReportedKnownSolution", requiredProperties = {"key", "used", "helped", "didNotHelp", "usedList",
            "helpedList", "didNotHelpList"})
    public record KnownSolution(String key, long used, long helped, long didNotHelp, String usedList,
            String helpedList, String didNotHelpList) {
    }

    /** Cases that are open now, and those of {@link Solved}, by the team and person that has or had them. */
    @Schema(name = "ReportedLoad", requiredProperties = {"teams", "people"})
    public record Load(List<Carried> teams, List<Carried> people) {
    }

    /** @param key the team or person; absent for cases that none has */
    @Schema(name = "ReportedCarried", requiredProperties = {"open", "solved", "openList", "solvedList"})
    public record Carried(String key, long open, long solved, String openList, String solvedList) {
    }
}
