package replaydesk.kit.endpoint.reference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import replaydesk.kit.json.StrictJson;
import replaydesk.kit.problem.FieldError;
import replaydesk.kit.problem.ProblemException;
import replaydesk.kit.reference.Content;
import replaydesk.kit.reference.Finding;
import replaydesk.kit.reference.ReferenceKind;

/** Reads documents as their kind has them: strictly, with all their constraints. */
@Singleton
final class ReferenceForm {

    /** A document as its kind reads it, or what is wrong with its form. */
    record Read(Object value, List<Finding> wrong) {
    }

    private final StrictJson json;

    ReferenceForm(StrictJson json) {
        this.json = json;
    }

    Read read(ReferenceKind<?> kind, Content content) {
        try {
            return new Read(json.readValid(content.bytes(), kind.type()), List.of());
        } catch (ProblemException e) {
            return new Read(null, findings(e));
        }
    }

    private static List<Finding> findings(ProblemException e) {
        var problem = e.problem();
        return problem.extensions().get("errors") instanceof List<?> errors ? errors.stream()
                .flatMap(error -> error instanceof FieldError at ? Stream.of(at) : Stream.<FieldError>empty())
                .map(at -> new Finding(at.pointer(), at.detail())).toList()
                : List.of(new Finding("", problem.detail()));
    }
}
