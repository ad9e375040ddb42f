package replaydesk.feedback.survey;

import java.time.Duration;

/**
 * The terms of a survey (R24, R25). They belong to the survey's version.
 *
 * @param remindAfter time between asking and the only reminder
 * @param openFor     time after asking in which the link takes an answer
 * @param lowScore    the highest satisfaction that raises a follow-up
 * @param followUpTo  key of the team that follows up if the case had neither a team nor a person who closed it
 */
public record SurveyPolicy(Duration remindAfter, Duration openFor, int lowScore, String followUpTo) {

    public static final SurveyPolicy V1 = new SurveyPolicy(Duration.ofDays(5), Duration.ofDays(14), 2, "service-desk");
}
