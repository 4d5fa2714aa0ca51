#pragma once
// The way into a program that was not built for the test: Qt loads a generic plugin where QT_QPA_GENERIC_PLUGINS names
// it ("toasoantree:PORT") and QT_PLUGIN_PATH says where it lies. It is in no installer.

#include <QGenericPlugin>

namespace toasoan {

class TreePlugin : public QGenericPlugin
{
    Q_OBJECT
    // Spelt out: moc reads no header here, so it does not know QGenericPluginFactoryInterface_iid.
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QGenericPluginFactoryInterface" FILE "toasoantree.json")

public:
    using QGenericPlugin::QGenericPlugin;
    /// specification: the port. Null when it is none; Qt then goes on without.
    QObject *create(const QString &key, const QString &specification) override;
};

} // namespace toasoan
