package replaydesk.history.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.history.evolution.HistoryCase;
import replaydesk.history.evolution.Proposal;
import replaydesk.history.evolution.Proposal.Standing;

/** Tells what reports count of one event, from the case before and after it. */
final class ReportFacts {

    private ReportFacts() {
    }

    static List<ReportFact> of(HistoryCase before, CaseEvent event, HistoryCase after) {
        var facts = new ArrayList<ReportFact>(2);
        stay(before, after, facts);
        moves(before, event, after, facts);
        if (after.progress().reopenings() > before.progress().reopenings()) {
            facts.add(reopened(before));
        }
        knownSolutions(before, event, after, facts);
        return facts;
    }

    private static void stay(HistoryCase before, HistoryCase after, List<ReportFact> facts) {
        var stay = before.whereabouts();
        if (stay.level() != null && !Objects.equals(stay.level(), after.whereabouts().level())) {
            facts.add(new ReportFact(What.STAY, stay.level(), null, before.progress().team(), null, null,
                    Duration.between(stay.since(), after.whereabouts().last()).toMillis()));
        }
    }

    private static void moves(HistoryCase before, CaseEvent event, HistoryCase after, List<ReportFact> facts) {
        var team = before.progress().team();
        if (event instanceof CaseEscalated e) {
            facts.add(new ReportFact(What.ESCALATED, e.fromLevel(), e.toLevel(), team,
                    e.kind() == null ? ReportFact.NONE : e.kind().name(), e.rule() == null ? null : e.rule().key(),
                    null));
        } else if (event instanceof CaseHandedBack e) {
            facts.add(new ReportFact(What.ESCALATED, e.fromLevel(), e.toLevel(), team, ReportFact.HANDED_BACK, null,
                    null));
        }
        if (after.whereabouts().trail().bounces() > before.whereabouts().trail().bounces()) {
            facts.add(ReportFact.of(What.BOUNCED, after.progress().level(), after.progress().team(), null, team));
        }
    }

    private static ReportFact reopened(HistoryCase before) {
        var last = before.solution().proposal();
        var kind = last == null ? ReportFact.NONE
                : last.kind() != null ? last.kind().name() : ReportFact.SELF_HELP;
        return ReportFact.of(What.REOPENED, before.progress().level(), before.progress().team(), kind,
                last == null ? null : key(last.knownSolution()));
    }

    private static void knownSolutions(HistoryCase before, CaseEvent event, HistoryCase after,
            List<ReportFact> facts) {
        switch (event) {
            case SolutionProposed e when e.knownSolution() != null -> known(What.KNOWN_USED, before, e.knownSolution(),
                    facts);
            case SelfHelpAccepted e when e.knownSolution() != null -> {
                known(What.KNOWN_USED, before, e.knownSolution(), facts);
                known(What.KNOWN_HELPED, before, e.knownSolution(), facts);
            }
            case SolutionAccepted _ -> judged(What.KNOWN_HELPED, before, after, Standing.ACCEPTED, facts);
            case SolutionRejected _ -> judged(What.KNOWN_FAILED, before, after, Standing.REJECTED, facts);
            default -> {
            }
        }
    }

    /** Counts a judgement once, however often it is said again. */
    private static void judged(What what, HistoryCase before, HistoryCase after, Standing now,
            List<ReportFact> facts) {
        var last = after.solution().proposal();
        if (standing(last) == now && standing(before.solution().proposal()) != now && last.knownSolution() != null) {
            known(what, before, last.knownSolution(), facts);
        }
    }

    private static Standing standing(Proposal proposal) {
        return proposal == null ? null : proposal.standing();
    }

    private static void known(What what, HistoryCase before, ReferenceVersion article, List<ReportFact> facts) {
        if (key(article) != null) {
            facts.add(ReportFact.of(what, before.progress().level(), before.progress().team(), key(article), null));
        }
    }

    private static String key(ReferenceVersion article) {
        return article == null ? null : article.key();
    }
}
