package replaydesk.history.evolution;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.FeedbackExpired;
import replaydesk.events.catalogue.FeedbackGiven;
import replaydesk.events.catalogue.FeedbackReminded;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.FollowUpRaised;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.stage.CaseFact;

/**
 * The latest survey (R24).
 *
 * @param survey       absent until the requester is asked
 * @param standing     absent until the requester is asked
 * @param satisfaction 1–5; absent, like recommendation (0–10) and effort (1–7), until answered
 * @param givenIn      version of the event that holds comment and suggestion; 0 until answered
 * @param followUp     true once a follow-up was raised (R25)
 */
public record Feedback(ReferenceVersion survey, Standing standing, Instant requestedAt, Instant expiresAt,
        Integer satisfaction, Integer recommendation, Integer effort, Instant givenAt, int givenIn, boolean followUp) {

    /** Fate of a survey. */
    @Schema(name = "SurveyStanding")
    public enum Standing {
        REQUESTED,
        EXPIRED,
        GIVEN,
        /** The case was reopened, withdrawn or merged before the survey was answered. */
        VOID
    }

    static final Feedback START = new Feedback(null, null, null, null, null, null, null, null, 0, false);

    Feedback after(FeedbackEvent event, CaseFact fact) {
        return switch (event) {
            case FeedbackRequested e ->
                    new Feedback(e.survey(), Standing.REQUESTED, fact.occurredAt(), e.expiresAt(), null,
                            null, null, null, 0, false);
            case FeedbackExpired _ -> unanswered(Standing.EXPIRED);
            case FeedbackGiven e -> new Feedback(survey, Standing.GIVEN, requestedAt, expiresAt, e.satisfaction(),
                    e.recommendation(), e.effort(), fact.occurredAt(), fact.version(), followUp);
            case FollowUpRaised _ ->
                    new Feedback(survey, standing, requestedAt, expiresAt, satisfaction, recommendation,
                            effort, givenAt, givenIn, true);
            case FeedbackReminded _ -> this;
        };
    }

    /** Voids an open survey, since the case was reopened, withdrawn or merged. */
    Feedback voided() {
        return unanswered(Standing.VOID);
    }

    private Feedback unanswered(Standing now) {
        return standing != Standing.REQUESTED ? this : new Feedback(survey, now, requestedAt, expiresAt, satisfaction,
                recommendation, effort, givenAt, givenIn, followUp);
    }
}
