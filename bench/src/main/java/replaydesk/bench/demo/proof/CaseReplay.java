package replaydesk.bench.demo.proof;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.codec.EventCodec;
import replaydesk.events.codec.UnreadablePayload;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.log.Verdict;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.Place;

/** Folds one case from its records alone. */
final class CaseReplay {

    private final EventCodec codec;
    private final StageFigures.Case figures;
    private final CaseFold fold = CaseFold.unknown();
    private final CaseCounts counts = new CaseCounts();
    private CaseProgress progress = CaseProgress.start();
    private Instant latest;
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
        counts.add(event);
    }

    ReplayedCase result(UUID caseId) {
        return new ReplayedCase(caseId, fold.version(), fold.judged(), HexFormat.of().formatHex(fold.head()),
                counts.groups(), counts.reopenings(), progress.handling().assignedAtAll(), reported(), unread);
    }

    private ReportedFacts reported() {
        var handling = progress.handling();
        return counts.addTo(new ReportedFacts("replay").with(Fact.STATUS, progress.status())
                .with(Fact.LIFE, IncidentFacts.life(progress.status()))
                .with(Fact.TEAM, team(handling.assigned())).with(Fact.SPECIALIST, handling.specialist())
                .with(Fact.LEVEL, level(handling.assigned())).with(Fact.ROUTED_TEAM, team(handling.routed()))
                .with(Fact.ROUTED_LEVEL, level(handling.routed()))
                .with(Fact.OPEN, progress.openRequests().size()));
    }

    private static String team(Place place) {
        return place == null ? null : place.team();
    }

    private static Integer level(Place place) {
        return place == null ? null : (Integer) place.level();
    }
}
