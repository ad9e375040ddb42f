package replaydesk.escalation.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import replaydesk.escalation.consultation.StoredConsultations.Place;
import replaydesk.escalation.consultation.StoredConsultations.Wanted;
import replaydesk.kit.http.Cursor;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.problem.Problems;

/** Pages of consultations. */
@Singleton
final class ConsultationPages {

    private final StoredConsultations stored;

    ConsultationPages(StoredConsultations stored) {
        this.stored = stored;
    }

    Uni<Page<ConsultationView>> page(Wanted wanted, PageRequest request) {
        var after = request.cursor().map(ConsultationPages::place).orElse(Place.FIRST);
        return stored.page(wanted, after, request.limit() + 1)
                .map(found -> Page.of(found, request, last -> Cursor.of(last.askedAt(), last.caseId(), last.id())));
    }

    /** Reads the parameter {@code open}; null where it is absent. */
    static Boolean yesOrNo(String open) {
        return switch (open) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalidRequest("open", "Expected true or false").exception();
        };
    }

    private static Place place(Cursor cursor) {
        var key = cursor.sortKey(3);
        try {
            return new Place(Instant.parse(key.get(0)), UUID.fromString(key.get(1)), UUID.fromString(key.get(2)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problems.invalidRequest("cursor", "Expected nextCursor of a page of this list").exception();
        }
    }
}
