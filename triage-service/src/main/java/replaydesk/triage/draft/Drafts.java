package replaydesk.triage.draft;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.referencelog.ReferenceChange;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.referencelog.ReferenceWriter;
import replaydesk.kit.referencelog.Saved;
import replaydesk.kit.stage.CaseView;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.KnownSolution;
import replaydesk.triage.reference.KnownSolutionKind;
import replaydesk.triage.similar.CaseText;

/** Writes drafts that were proposed from cases to the log of reference data. */
@Singleton
final class Drafts {

    private static final int MONTHS_TO_REVIEW = 6;

    private final ReferenceLog log;
    private final ReferenceWriter writer;
    private final KnownSolutionKind kind;
    private final Clock clock;

    Drafts(ReferenceLog log, ReferenceWriter writer, KnownSolutionKind kind, Clock clock) {
        this.log = log;
        this.writer = writer;
        this.kind = kind;
        this.clock = clock;
    }

    /**
     * Writes the draft.
     *
     * @param commandId of the command; a repeat has the same
     * @param key       the caller's name for the command; null when there is none
     */
    Uni<Saved.Written> propose(CaseView<TriageCase> view, CaseText text, ProposeArticle command, UUID commandId,
            String key, Caller caller) {
        var reference = log.known();
        var name = new ReferenceKey(KnownSolution.KIND, command.key() != null ? command.key()
                : "case-" + view.identity().number().toLowerCase(Locale.ROOT));
        var before = reference.data().versions(name).stream()
                .filter(version -> commandId.equals(version.command())).findFirst();
        var day = before.flatMap(version -> version.content().as(KnownSolution.class)).map(KnownSolution::reviewBy)
                .orElseGet(this::inHalfAYear);
        var drafted = ProposeArticleDecision.decide(view, text, command.by(day), reference);
        if (drafted.refused() != null && before.isPresent()) {
            // the case moved on since; the first answer stands
            return Uni.createFrom().item(new Saved.Written(before.get(), true));
        }
        if (drafted.refused() != null) {
            throw Problems.refused(drafted.refused().reason(), drafted.refused().detail()).exception();
        }
        return writer.save(new ReferenceChange(kind, name.key(), 0, Content.of(drafted.draft()), drafted.draft(), null,
                caller.subject(), commandId)).map(saved -> written(saved, name, key));
    }

    private LocalDate inHalfAYear() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusMonths(MONTHS_TO_REVIEW);
    }

    private static Saved.Written written(Saved saved, ReferenceKey name, String key) {
        return switch (saved) {
            case Saved.Written written -> written;
            case Saved.Outdated _ -> throw Problems.refused("already-proposed",
                    "Expected %s to be new, but it is there already; change it as reference data".formatted(name))
                    .exception();
            case Saved.Reused _ -> throw Problems.keyReused(key == null ? "" : key).exception();
            case Saved.Wrong wrong -> throw Problems.invalidRequest(errors(wrong.findings())).exception();
            case Saved.Refused refused -> throw Problems.refused(refused.reason(), refused.detail()).exception();
        };
    }

    private static List<FieldError> errors(List<Finding> findings) {
        return findings.stream().map(found -> new FieldError(found.pointer(), found.detail())).toList();
    }

    /** The ETag of a version, as reference data has it. */
    static String etag(ReferenceDocument version) {
        return "\"" + version.version() + "\"";
    }
}
