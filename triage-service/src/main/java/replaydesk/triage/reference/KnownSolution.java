package replaydesk.triage.reference;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import replaydesk.kit.identity.Reader;

/**
 * A known solution: an article that tells how a problem is solved (R6, R12).
 *
 * @param texts      the article by language; one language is enough
 * @param reviewBy   day until which somebody is to look at it again; from then on its review is due
 * @param products   keys of the products that it is about; empty for none in particular
 * @param categories keys of the categories whose cases it solves
 * @param fromCase   number of the case that it was proposed from (R21); null when it comes from none
 */
public record KnownSolution(@NotEmpty Map<String, @NotNull @Valid Text> texts, @NotNull Visibility visibility,
        @NotNull State state, @NotNull @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reviewBy,
        @Size(max = 100) List<@NotBlank String> products,
        @NotEmpty @Size(max = 100) List<@NotBlank String> categories, @Size(max = 80) String fromCase) {

    /** The name of the kind. */
    public static final String KIND = "known-solution";

    /** The readers that it is for. */
    public enum Visibility {
        /** Everybody, before there is a case as well. */
        @JsonProperty("public")
        PUBLIC,
        /** The desk alone. */
        @JsonProperty("internal")
        INTERNAL
    }

    /** The stage of its making. A version that is retired is no state: nobody finds it any more. */
    public enum State {
        /** Somebody writes it, or it waits for a person's review: it is suggested to nobody. */
        @JsonProperty("draft")
        DRAFT,
        /** It is suggested. */
        @JsonProperty("published")
        PUBLISHED
    }

    /**
     * The article in one language.
     *
     * @param symptoms what somebody sees who needs it
     * @param steps    what to do, in this order
     */
    public record Text(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 4_000) String symptoms,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 2_000) String> steps) {
    }

    public KnownSolution {
        products = products == null ? List.of() : List.copyOf(products);
    }

    /** Tells whether it is no draft. */
    @JsonIgnore
    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    /** Tells whether it is suggested to this reader: others than the desk see published ones that are public. */
    public boolean isShownTo(Reader reader) {
        return state == State.PUBLISHED && (visibility == Visibility.PUBLIC || reader == Reader.DESK);
    }

    /** Tells whether its review is due on this day. */
    public boolean isReviewDue(LocalDate today) {
        return state == State.PUBLISHED && !reviewBy.isAfter(today);
    }
}
