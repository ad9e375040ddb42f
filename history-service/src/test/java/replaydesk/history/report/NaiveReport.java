package replaydesk.history.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.CaseStatus;
import replaydesk.events.status.Place;
import replaydesk.events.status.Turn;

/** Counts what a report says by going through all events of all cases. */
final class NaiveReport {

    /** An accepted event, and when it occurred. */
    record At(Instant at, CaseEvent event) {
    }

    final Map<String, Integer> counts = new TreeMap<>();
    final Map<String, TreeSet<UUID>> cases = new TreeMap<>();
    final Map<Integer, List<Long>> stays = new TreeMap<>();

    private final Instant from;
    private final Instant to;

    NaiveReport(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    private void count(UUID caseId, Instant at, String what) {
        if (!at.isBefore(from) && at.isBefore(to)) {
            counts.merge(what, 1, Integer::sum);
            cases.computeIfAbsent(what, _ -> new TreeSet<>()).add(caseId);
        }
    }

    void add(UUID caseId, List<At> events) {
        var progress = CaseProgress.start();
        var places = new ArrayList<Place>();
        Integer level = null;
        Instant since = null;
        SolutionProposed proposed = null;
        String last = "NONE/null";
        String judged = "";
        CaseClosed closed = null;
        Instant closedAt = null;
        for (var one : events) {
            int reopenings = progress.reopenings();
            progress = progress.after(one.event());
            if (progress.reopenings() > reopenings) {
                count(caseId, one.at(), "reopened/" + last);
            }
            var here = progress.ending().over() ? null : progress.level();
            if (!Objects.equals(here, level)) {
                if (level != null) {
                    stayed(caseId, level, since, one.at());
                }
                since = one.at();
                level = here;
            }
            var place = progress.handling().place();
            if (place != null && (places.isEmpty() || !place.equals(places.getLast()))) {
                places.add(place);
                if (places.size() > 2 && place.equals(places.get(places.size() - 3))) {
                    count(caseId, one.at(), "bounced/" + place.team());
                }
            }
            switch (one.event()) {
                case CaseEscalated e -> count(caseId, one.at(), "escalated/" + e.kind() + "/"
                        + (e.rule() == null ? null : e.rule().key()) + "/" + e.fromLevel() + "/" + e.toLevel());
                case CaseHandedBack e -> count(caseId, one.at(), "escalated/HANDED_BACK/null/" + e.fromLevel() + "/"
                        + e.toLevel());
                case SolutionProposed e -> {
                    proposed = e;
                    judged = "";
                    last = e.kind() + "/" + (e.knownSolution() == null ? null : e.knownSolution().key());
                    if (e.knownSolution() != null) {
                        count(caseId, one.at(), "used/" + e.knownSolution().key());
                    }
                }
                case SelfHelpAccepted e -> {
                    proposed = new SolutionProposed(null, null, null, e.knownSolution());
                    judged = "helped";
                    last = "SELF_HELP/" + e.knownSolution().key();
                    count(caseId, one.at(), "used/" + e.knownSolution().key());
                    count(caseId, one.at(), "helped/" + e.knownSolution().key());
                }
                case SolutionAccepted e -> judged = judge(caseId, one, proposed, e.proposalId(), judged, "helped");
                case SolutionRejected e -> judged = judge(caseId, one, proposed, e.proposalId(), judged, "failed");
                case CaseClosed e -> {
                    closed = e;
                    closedAt = one.at();
                }
                case CaseReopened _ -> closed = null;
                default -> {
                }
            }
        }
        ended(caseId, progress, closed, closedAt);
    }

    private void stayed(UUID caseId, int level, Instant since, Instant at) {
        count(caseId, at, "stay/" + level);
        if (!at.isBefore(from) && at.isBefore(to)) {
            stays.computeIfAbsent(level, _ -> new ArrayList<>()).add(Duration.between(since, at).toMillis());
        }
    }

    private String judge(UUID caseId, At one, SolutionProposed proposed, UUID meant, String before, String now) {
        if (proposed == null || proposed.proposalId() != null && !proposed.proposalId().equals(meant)) {
            return before;
        }
        if (!before.equals(now) && proposed.knownSolution() != null) {
            count(caseId, one.at(), now + "/" + proposed.knownSolution().key());
        }
        return now;
    }

    private void ended(UUID caseId, CaseProgress progress, CaseClosed closed, Instant at) {
        if (progress.status() == CaseStatus.CLOSED && closed != null && closed.level() != null) {
            count(caseId, at, "solved/" + closed.level());
            count(caseId, at, "solvedTeam/" + progress.team());
            count(caseId, at, "solvedPerson/" + progress.assignee());
            if (closed.firstContact()) {
                count(caseId, at, "first/" + closed.level());
            }
        }
        if (progress.waitingOn() != Turn.NOBODY) {
            count(caseId, from, "openTeam/" + progress.team());
            count(caseId, from, "openPerson/" + progress.assignee());
        }
    }

    /** Returns a percentile, between the two nearest as a straight line. */
    static long percentile(List<Long> values, double share) {
        var sorted = values.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.size() - 1, below + 1);
        return Math.round(sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below)));
    }
}
