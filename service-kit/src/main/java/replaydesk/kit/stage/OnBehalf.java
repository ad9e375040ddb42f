package replaydesk.kit.stage;

/** The rule of who may report the words of a case's requester: the desk and other systems, and of nobody else. */
public final class OnBehalf {

    private OnBehalf() {
    }

    /**
     * Returns why the caller may not speak for a person; null when they may.
     *
     * @param person id of the person; null when the caller speaks for themselves
     * @param maySpeak true for a caller who reports what others say
     */
    public static Decision.Refused refusal(CaseView<?> view, String person, boolean maySpeak) {
        if (person == null) {
            return null;
        }
        if (!maySpeak) {
            return Decision.refuse("own-word-only", "Expected a desk role or an integrator to speak for another");
        }
        return person.equals(view.identity().requester()) ? null : Decision.refuse("not-the-requester",
                "Expected to speak for the requester of the case, but %s is not", person);
    }
}
