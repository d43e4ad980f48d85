/**
 * An object while it is made: members are set one by one, and one that it lacks is never set. Spreading `{}` for each
 * lacking member says the same at many times the price, and mentions are made by the ten thousand.
 */
export type Making<T> = { -readonly [K in keyof T]: T[K] };
