package replaydesk.bench.demo.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import replaydesk.bench.demo.incidents.Incident;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseUnassigned;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Verdict;
import replaydesk.events.status.CaseProgress;

/** Folds one case from its records alone. */
final class CaseReplay {

    private final EventCodec codec;
    private final StageFigures.Case figures;
    private final CaseFold fold = CaseFold.unknown();
    private final List<String> groups = new ArrayList<>(List.of(Incident.UNKNOWN_GROUP));
    private CaseProgress progress = CaseProgress.start();
    private Instant latest;
    private String incident;
    private int reopenings;
    private int unread;

    CaseReplay(EventCodec codec, StageFigures figures) {
        this.codec = codec;
        this.figures = figures.newCase();
    }

    void fold(EventHeaders headers, byte[] value, Instant recordedAt) {
        var verdict = fold.fold(headers, value).verdict();
        figures.judged(headers.type(), verdict);
        if (verdict != Verdict.ACCEPTED) {
            return;
        }
        if (latest != null) {
            figures.spent(progress.status(), latest, recordedAt);
        }
        latest = recordedAt;
        try {
            evolve(codec.read(headers.type(), value));
        } catch (UnreadablePayload e) {
            unread++;
        }
    }

    private void evolve(CaseEvent event) {
        progress = progress.after(event);
        if (event instanceof CaseRegistered registered && !registered.externalReferences().isEmpty()) {
            incident = registered.externalReferences().getFirst().id();
        } else if (event instanceof CaseAssigned assigned) {
            lies(assigned.team());
        } else if (event instanceof CaseUnassigned) {
            lies(Incident.UNKNOWN_GROUP);
        } else if (event instanceof SolutionRejected || event instanceof CaseReopened) {
            reopenings++;
        }
    }

    private void lies(String team) {
        var group = Script.UNNAMED_TEAM.equals(team) ? Incident.UNKNOWN_GROUP : team;
        if (!group.equals(groups.getLast())) {
            groups.add(group);
        }
    }

    Replayed result(UUID caseId) {
        return new Replayed(caseId, incident, fold.version(), fold.judged(), HexFormat.of().formatHex(fold.head()),
                List.copyOf(groups), reopenings, progress.status(), progress.reopenings(), unread);
    }
}
