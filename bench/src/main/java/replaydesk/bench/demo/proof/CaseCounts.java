package replaydesk.bench.demo.proof;

import java.util.ArrayList;
import java.util.List;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.translation.FinalState.Judged;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEscalated;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseHandedBack;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;

/** Counts the events of a case by kind, with code that no stage shares. */
final class CaseCounts {

    private final List<String> groups = new ArrayList<>(List.of(Incident.UNKNOWN_GROUP));
    private String incident;
    private String team;
    private boolean begun;
    private int reassignments;
    private int reopenings;
    private int escalations;
    private int handBacks;
    private int solutions;
    private int acceptances;
    private Judged standing;
    private int asked;
    private int received;
    private int sent;

    void add(CaseEvent event) {
        switch (event) {
            case CaseRegistered e when !e.externalReferences().isEmpty() ->
                    incident = e.externalReferences().getFirst().id();
            case CaseAssigned e -> lies(e.team());
            case CaseUnassigned _ -> lies(null);
            case CaseEscalated e -> {
                escalations++;
                lies(e.team());
            }
            case CaseHandedBack e -> {
                handBacks++;
                lies(e.team());
            }
            case SolutionProposed _ -> {
                solutions++;
                standing = Judged.NOT_YET;
            }
            case SolutionAccepted _ -> {
                acceptances++;
                standing = Judged.ACCEPTED;
            }
            case SolutionRejected _ -> {
                reopenings++;
                standing = Judged.REJECTED;
            }
            case CaseReopened _ -> {
                reopenings++;
                standing = null;
            }
            case InformationRequested _ -> asked++;
            case MessageReceived _ -> received++;
            case MessageSent _ -> sent++;
            default -> {
                // Not counted.
            }
        }
    }

    private void lies(String next) {
        if (begun && !String.valueOf(next).equals(String.valueOf(team))) {
            reassignments++;
        }
        begun |= next != null;
        team = next;
        var group = next == null || next.equals(Script.UNNAMED_TEAM) ? Incident.UNKNOWN_GROUP : next;
        if (!group.equals(groups.getLast())) {
            groups.add(group);
        }
    }

    /** The groups that the case was assigned to, in order, beginning with none. */
    List<String> groups() {
        return List.copyOf(groups);
    }

    int reopenings() {
        return reopenings;
    }

    /** Adds the counts to the reported facts. */
    ReportedFacts addTo(ReportedFacts reported) {
        return reported.with(Fact.INCIDENT, incident).with(Fact.GROUPS, groups).with(Fact.REASSIGNMENTS, reassignments)
                .with(Fact.REOPENINGS, reopenings).with(Fact.ESCALATIONS, escalations).with(Fact.HAND_BACKS, handBacks)
                .with(Fact.SOLUTIONS, solutions).with(Fact.ACCEPTANCES, acceptances).with(Fact.SOLUTION, standing)
                .with(Fact.ASKED, asked).with(Fact.RECEIVED, received).with(Fact.SENT, sent);
    }
}
