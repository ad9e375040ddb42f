package replaydesk.kit.endpoint.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.Ids;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.kafka.LogPosition;
import replaydesk.kit.operate.IdSource;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.kit.reference.ReferenceKind;
import replaydesk.kit.referencelog.ReferenceChange;
import replaydesk.kit.referencelog.ReferenceKinds;
import replaydesk.kit.referencelog.ReferenceLog;
import replaydesk.kit.referencelog.ReferenceWriter;
import replaydesk.kit.referencelog.Saved;

/** Saves and retires documents, and turns each outcome into an answer. */
@Singleton
final class ReferenceSaving {

    private static final String DATA = "/data";
    private static final String IF_NONE_MATCH = "If-None-Match";

    /** Less than a record of the log may have. */
    private static final int LONGEST = 512 * 1024;

    private final ReferenceKinds kinds;
    private final ReferenceWriter writer;
    private final ReferenceForm form;
    private final ReferenceLog log;
    private final IdSource ids;

    ReferenceSaving(ReferenceKinds kinds, ReferenceWriter writer, ReferenceForm form, ReferenceLog log,
            IdSource ids) {
        this.kinds = kinds;
        this.writer = writer;
        this.form = form;
        this.log = log;
        this.ids = ids;
    }

    Uni<Response> save(ReferenceKey name, SaveReference command, CommandHeaders headers, Optional<String> ifNoneMatch,
            Caller caller) {
        var kind = kind(name);
        int presumed = presumed(headers, ifNoneMatch);
        var content = Content.of(command.data());
        if (content.bytes().length > LONGEST) {
            throw Problems.tooLarge(LONGEST).exception();
        }
        return change(kind, name, presumed, content, read(kind, content), command.inForceFrom(), headers, caller);
    }

    Uni<Response> retire(ReferenceKey name, CommandHeaders headers, Caller caller) {
        return change(kind(name), name, presumed(headers, Optional.empty()), null, null, null, headers, caller);
    }

    private Uni<Response> change(ReferenceKind<?> kind, ReferenceKey name, int presumed, Content content, Object value,
            Instant inForceFrom, CommandHeaders headers, Caller caller) {
        if (!ContractHeader.takes(caller.subject())) {
            throw Problems.invalidRequest("Authorization", "Expected a token whose subject has at most "
                    + ContractHeader.LONGEST_TEXT + " bytes and no control characters").exception();
        }
        var operation = content == null ? "retire" : "save";
        var command = headers.idempotencyKey().map(key -> Ids.command(id(name), operation, caller.subject(), key))
                .orElseGet(ids::next);
        var change = new ReferenceChange(kind, name.key(), presumed, content, value, inForceFrom, caller.subject(),
                command);
        return writer.save(change).map(saved -> switch (saved) {
            case Saved.Written written -> Response
                    .fromResponse(answer(ReferenceView.of(written.document(), written.warnings()),
                            written.again() || content == null ? 200 : 201))
                    .header(LogPosition.HEADER, String.valueOf(log.position())).build();
            case Saved.Outdated outdated -> throw Problems.outdated(outdated.newest()).exception();
            case Saved.Reused _ -> throw Problems.keyReused(headers.idempotencyKey().orElse("")).exception();
            case Saved.Wrong wrong -> throw Problems.invalidRequest(errors(wrong.findings())).exception();
            case Saved.Refused refused -> throw Problems.refused(refused.reason(), refused.detail()).exception();
        });
    }

    /** Makes the answer with a version. */
    static Response answer(ReferenceDocument document, int status) {
        return answer(ReferenceView.of(document), status);
    }

    private static Response answer(ReferenceView view, int status) {
        return Response.status(status).header("ETag", view.etag()).entity(view).build();
    }

    private ReferenceKind<?> kind(ReferenceKey name) {
        var kind = kinds.find(name.kind()).orElseThrow(() -> Problems.unknownReference(name.kind()).exception());
        if (!name.key().matches(ReferenceKey.PATTERN)) {
            throw Problems.invalidRequest("key", "Expected letters and digits, and between them blanks, dots, hyphens"
                    + " and underscores; at most 80 characters").exception();
        }
        return kind;
    }

    /** Returns the version that the change was decided on; 0 for a document that is to be new. */
    private static int presumed(CommandHeaders headers, Optional<String> ifNoneMatch) {
        if (ifNoneMatch.isPresent() && (headers.ifMatch().isPresent() || !ifNoneMatch.get().strip().equals("*"))) {
            throw Problems.invalidRequest(IF_NONE_MATCH, "Expected * for a new document, without If-Match").exception();
        }
        if (ifNoneMatch.isPresent()) {
            return 0;
        }
        var shown = headers.ifMatch().orElseThrow(() -> Problems.versionRequired().exception());
        // the ETag of a case names no version of a document
        return shown.counters().isEmpty() ? shown.version() : -1;
    }

    private Object read(ReferenceKind<?> kind, Content content) {
        var read = form.read(kind, content);
        if (read.value() == null) {
            throw Problems.invalidRequest(errors(read.wrong())).exception();
        }
        return read.value();
    }

    private static List<FieldError> errors(List<Finding> findings) {
        return findings.stream().map(found -> new FieldError(DATA + found.pointer(), found.detail())).toList();
    }

    private static UUID id(ReferenceKey name) {
        return UUID.nameUUIDFromBytes(("reference/" + name).getBytes(UTF_8));
    }
}
