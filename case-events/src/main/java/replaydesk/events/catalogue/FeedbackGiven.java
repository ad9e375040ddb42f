package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The requester answered the survey (R24). Does not presume {@code life}: feedback is welcome whatever became of the
 * case.
 *
 * @param satisfaction the score from 1 to 5
 * @param recommendation the score from 0 to 10; absent when not answered
 * @param effort the score from 1 to 7; absent when not answered
 * @param suggestion the suggestion for the product (R25)
 */
@Fact(stage = Stage.FEEDBACK, name = "feedback-given",
        presumesLife = false,
        presumes = Counter.SURVEY,
        advances = Counter.SURVEY)
public record FeedbackGiven(
        UUID linkId,
        int satisfaction,
        Integer recommendation,
        Integer effort,
        @Personal String comment,
        @Personal String suggestion) implements FeedbackEvent {
}
