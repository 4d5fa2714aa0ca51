#pragma once
// A line of JSON per exchange, so that a test can hold the traffic against the contract. Never a credential:
// the Authorization header is left out, and so is a secret in an answer's place.

#include "training/Request.h"

namespace toasoan {

void traceExchange(const QString &file, const Request &request, const Answer &answer);

} // namespace toasoan
