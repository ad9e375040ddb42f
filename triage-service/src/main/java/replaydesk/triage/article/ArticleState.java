package replaydesk.triage.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.triage.reference.KnownSolution;

/** State of an article's version, which follows from its content and the day. */
public enum ArticleState {
    /** Somebody writes it, or it waits for a review before it is published. */
    @JsonProperty("draft")
    DRAFT,
    /** It is suggested. */
    @JsonProperty("published")
    PUBLISHED,
    /** It is suggested, and somebody is to look at it again. */
    @JsonProperty("review-due")
    REVIEW_DUE,
    /** Nobody finds it any more. */
    @JsonProperty("retired")
    RETIRED;

    static ArticleState of(ReferenceDocument version, LocalDate today) {
        var content = version.retired() ? null : version.content().as(KnownSolution.class).orElse(null);
        if (content == null) {
            return RETIRED;
        }
        return !content.isPublished() ? DRAFT : content.isReviewDue(today) ? REVIEW_DUE : PUBLISHED;
    }

    /** Returns the state with this name, as answers have it. */
    static Optional<ArticleState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)).findFirst();
    }
}
