#pragma once
// What the organisation lays down for this machine, and what IT chose when it installed the program: three layers of
// named values that this program reads and never writes. On Windows they are registry keys (group policy writes the
// first two, the installer the third); elsewhere INI files that only root can write. Which names there are, and what
// they mean, is the table of Settings; a value that the table does not admit counts as not set.

#include <QSettings>
#include <QVariant>

#include <array>
#include <memory>
#include <optional>

namespace toasoan {

class Policy
{
public:
    enum class Layer {
        Machine, ///< laid down for whoever uses the machine
        Person, ///< laid down for whoever is logged in to it
        Installer, ///< given to the installer; a person may choose otherwise
    };
    static constexpr int layers = 3;

    /// Where the layers lie; an empty place holds nothing.
    struct Places
    {
        std::array<QString, layers> of; ///< by Layer
        QSettings::Format format = QSettings::IniFormat;
    };
    /// Of this system.
    [[nodiscard]] static Places places();

    explicit Policy(const Places &places = Policy::places());

    /// As it stands there; a list is a list of strings.
    [[nodiscard]] std::optional<QVariant> value(Layer layer, const char *name) const;

private:
    std::array<std::unique_ptr<QSettings>, layers> m_layers;
};

} // namespace toasoan
