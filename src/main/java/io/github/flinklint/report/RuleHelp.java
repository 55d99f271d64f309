package io.github.flinklint.report;

import io.github.flinklint.diagnostic.Severity;

/**
 * What reports tell of a rule.
 *
 * @param id its id
 * @param severity its severity where nothing replaces it
 * @param since first release that has it
 * @param summary what is wrong, one sentence
 * @param why why it matters, a sentence or two
 * @param page its page in Markdown, lines ending with a line feed
 */
public record RuleHelp(
    String id, Severity severity, String since, String summary, String why, String page) {}
