package replaydesk.bench.measure.whole;

/** What people and systems do with a case on its way; the rest the services owe. */
enum Step {
    REGISTER, ASSIGN, PROPOSE, ACCEPT, FEEDBACK
}
