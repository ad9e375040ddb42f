package replaydesk.events.catalogue;

import java.util.UUID;
import replaydesk.events.log.Counter;
import replaydesk.events.value.Personal;

/**
 * The requester answered (R24). It does not presume {@code life}: it is welcome whatever became of the case.
 *
 * @param satisfaction 1–5
 * @param recommendation 0–10; absent when not answered
 * @param effort 1–7; absent when not answered
 * @param suggestion for the product (R25)
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
